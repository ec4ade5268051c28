package vn.bangvang.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.platform.RuleViolation;

/** What becomes of a photograph that an editor sends. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PictureTest {
    @Test
    void a_wide_picture_is_made_as_wide_as_a_page_and_keeps_its_shape() throws IOException {
        var shown = read(Picture.of("anh.png", written(painted(2400, 1000), "png")));

        assertThat(shown.getWidth()).isEqualTo(1200);
        assertThat(shown.getHeight()).isEqualTo(500);
    }

    @Test
    void a_small_picture_is_not_made_larger() throws IOException {
        assertThat(read(Picture.of("anh.jpg", written(painted(300, 200), "jpg"))).getWidth())
                .isEqualTo(300);
    }

    @Test
    void a_picture_held_upright_is_shown_upright_and_says_nothing_of_the_camera() throws Exception {
        var taken = oriented(written(painted(400, 200), "jpg"), 6);

        var kept = Picture.of("anh.jpg", taken);

        var shown = read(kept);
        assertThat(shown.getWidth()).isEqualTo(200);
        assertThat(shown.getHeight()).isEqualTo(400);
        assertThat(isRed(shown, 100, 20)).as("what was left is on top").isTrue();
        assertThat(isRed(shown, 100, 380)).isFalse();
        assertThat(
                        ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept))
                                .containsDirectoryOfType(ExifDirectoryBase.class))
                .isFalse();
    }

    @Test
    void what_is_no_picture_is_refused() {
        assertThatThrownBy(() -> Picture.of("anh.jpg", "không phải ảnh".getBytes()))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(
                        () ->
                                Picture.of(
                                        "anh.png",
                                        Arrays.copyOf(written(painted(300, 200), "png"), 60)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        e -> assertThat(e.key()).isEqualTo("platform.picture.type"));
    }

    /** Red on the left half, blue on the right. */
    private static BufferedImage painted(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var point = new Color(picture.getRGB(x, y));
        return point.getRed() > point.getBlue();
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    /** The same JPEG with an EXIF segment that says how the camera was held. */
    private static byte[] oriented(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var whole = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, whole, 0, 2);
        System.arraycopy(exif, 0, whole, 2, exif.length);
        System.arraycopy(jpeg, 2, whole, 2 + exif.length, jpeg.length - 2);
        return whole;
    }
}
