package vn.bangvang.platform.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

class SheetWriterTest {
    @Test
    void rowsOnTheDiskCanBeReadByTheServersUserAlone() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        new SheetWriter().close();
        var waiting = TempFile.createTempFile("rows", ".xml").toPath();
        Files.delete(waiting);
        assertEquals(
                "rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(waiting.getParent())));
    }
}
