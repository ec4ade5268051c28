package vn.bangvang.platform.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text file whose encoding nobody wrote down: a mark at its begin, zero bytes, valid UTF-8, and
 * else the one of the old encodings that gives most Vietnamese syllables.
 */
public final class TextFile {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}\\d–—“”‘’…\u00A0]+");
    private static final int LOOKED_AT = 65_536;

    private TextFile() {}

    /**
     * @return the text, NFC, without a mark; empty when it is no text
     */
    public static Optional<String> decode(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return strict(file, 3, StandardCharsets.UTF_8);
        }
        if (starts(file, 0xFF, 0xFE)) {
            return strict(file, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(file, 0xFE, 0xFF)) {
            return strict(file, 2, StandardCharsets.UTF_16BE);
        }
        var zeros = zeros(file);
        if (zeros[0] + zeros[1] > 0) {
            return wide(file, zeros);
        }
        return strict(file, 0, StandardCharsets.UTF_8).or(() -> old(file));
    }

    private static boolean starts(byte[] file, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] file, int from, Charset charset) {
        try {
            var text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(file, from, file.length - from))
                            .toString();
            return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** How many zero bytes stand at even and at odd places. */
    private static int[] zeros(byte[] file) {
        var zeros = new int[2];
        for (var i = 0; i < Math.min(file.length, LOOKED_AT); i++) {
            zeros[i % 2] += file[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static Optional<String> wide(byte[] file, int[] zeros) {
        var most = Math.max(zeros[0], zeros[1]);
        var least = Math.min(zeros[0], zeros[1]);
        var text = file.length % 2 == 0 && least * 20 <= most;
        return text
                ? strict(
                        file,
                        0,
                        zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> old(byte[] file) {
        var candidates = new ArrayList<String>();
        strict(file, 0, WINDOWS_1258).ifPresent(candidates::add);
        candidates.add(Encoding.TCVN3.decode(new String(file, StandardCharsets.ISO_8859_1)));
        strict(file, 0, WINDOWS_1252).ifPresent(t -> candidates.add(Encoding.VNI.decode(t)));
        strict(file, 0, WINDOWS_1252).ifPresent(candidates::add);
        return List.copyOf(candidates).stream().max(Comparator.comparingDouble(TextFile::share));
    }

    /** The part of the words with other than ASCII letters that are Vietnamese syllables. */
    private static double share(String text) {
        var words = 0;
        var right = 0;
        for (var word : BETWEEN.split(text)) {
            if (word.chars().anyMatch(c -> c > 0x7F)) {
                words++;
                right += Syllable.is(word) || Syllable.is(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) right / words;
    }
}
