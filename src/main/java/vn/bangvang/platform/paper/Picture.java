package vn.bangvang.platform.paper;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import vn.bangvang.platform.RuleViolation;

/**
 * A photograph as the portal shows it: upright, no wider than a page, JPEG, without anything that
 * the camera or a program wrote into it (place, moment, device).
 */
public final class Picture {
    public static final String MEDIA_TYPE = "image/jpeg";

    private static final int WIDEST = 1200;

    /** A small file may unpack into more than a server holds. */
    private static final long MOST_PIXELS = 60_000_000;

    private Picture() {}

    /**
     * @throws RuleViolation for what is no PNG or JPEG, cannot be read, or has too many points
     */
    public static byte[] of(String fileName, byte[] content) {
        var type = CheckedPaper.of(fileName, content).mediaType();
        if (!type.startsWith("image/")) {
            throw new RuleViolation("platform.picture.type", fileName);
        }
        try {
            mustBeOfSize(fileName, content);
            var read = ImageIO.read(new ByteArrayInputStream(content));
            if (read == null) {
                throw new RuleViolation("platform.picture.type", fileName);
            }
            return written(drawn(read, turn(content)));
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuleViolation told) {
                throw told;
            }
            throw new RuleViolation("platform.picture.type", fileName);
        }
    }

    private static void mustBeOfSize(String fileName, byte[] content) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RuleViolation("platform.picture.type", fileName);
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new RuleViolation("platform.picture.size", fileName);
                }
            } finally {
                reader.dispose();
            }
        }
    }

    /** Quarters of a circle to the right by which a telephone wants it turned. */
    private static int turn(byte[] content) {
        try {
            var exif =
                    ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                            .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return 0;
            }
            return switch (exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)) {
                case 3 -> 2;
                case 6 -> 1;
                case 8 -> 3;
                default -> 0;
            };
        } catch (ImageProcessingException | MetadataException | IOException e) {
            return 0; // nobody wrote how it was held
        }
    }

    private static BufferedImage drawn(BufferedImage read, int turn) {
        var lies = turn % 2 == 1;
        var width = lies ? read.getHeight() : read.getWidth();
        var height = lies ? read.getWidth() : read.getHeight();
        var scale = Math.min(1, (double) WIDEST / width);
        var drawn =
                new BufferedImage(
                        Math.max(1, (int) Math.round(width * scale)),
                        Math.max(1, (int) Math.round(height * scale)),
                        BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        canvas.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var upright = new AffineTransform();
        upright.scale(scale, scale);
        upright.translate(width / 2.0, height / 2.0);
        upright.quadrantRotate(turn);
        upright.translate(-read.getWidth() / 2.0, -read.getHeight() / 2.0);
        canvas.drawImage(read, upright, null);
        canvas.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "jpg", out)) {
            throw new IOException("no writer of JPEG");
        }
        return out.toByteArray();
    }
}
