package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * Rows that a workbook does not keep in memory wait in a folder that only the server's user can
 * open. The library's own is one folder for everybody on the machine, made by whoever comes first,
 * so that a second user could write no workbook and anybody could read names.
 */
final class OwnTempFiles {
    static {
        try {
            var folder = Files.createTempDirectory("bangvang-sheets-").toFile();
            folder.deleteOnExit();
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OwnTempFiles() {}

    /** Does nothing but be called: the class is loaded, and with it the folder is there. */
    static void ready() {}
}
