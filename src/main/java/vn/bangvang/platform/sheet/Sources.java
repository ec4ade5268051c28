package vn.bangvang.platform.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.bangvang.platform.RuleViolation;

/** Tells by its content, never by its name, of what kind an uploaded file is. */
final class Sources {
    private Sources() {}

    /**
     * @throws RuleViolation when it is of no kind that is read
     * @throws IOException when it is damaged
     */
    static Source of(byte[] file) throws IOException {
        if (file.length == 0) {
            throw new RuleViolation("platform.sheet.empty");
        }
        if (file.length > TableFile.MAX_BYTES) {
            throw new RuleViolation("platform.sheet.size", TableFile.MAX_BYTES / 1024 / 1024);
        }
        return switch (FileMagic.valueOf(file)) {
            case OOXML -> zipped(file);
            case OLE2 -> compound(file);
            case UNKNOWN -> new CsvSource(file);
            default -> throw new RuleViolation("platform.sheet.type");
        };
    }

    private static Source zipped(byte[] file) throws IOException {
        var zip = new Zip(file);
        try {
            if (zip.has("mimetype")) {
                try (var in = zip.open("mimetype")) {
                    var type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
                        return new OdsSource(zip);
                    }
                }
            } else if (zip.has("word/document.xml")) {
                return new DocxSource(zip);
            } else if (zip.has("xl/vbaProject.bin")) {
                throw new RuleViolation("platform.sheet.macro");
            } else if (zip.has("[Content_Types].xml") && zip.hasFolder("xl")) {
                return new XlsxSource(zip);
            }
            throw new RuleViolation("platform.sheet.type");
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** An old workbook, or a new one behind a password. */
    private static Source compound(byte[] file) throws IOException {
        var system = new POIFSFileSystem(new ByteArrayInputStream(file));
        var root = system.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return zipped(unlocked(system));
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new RuleViolation("platform.sheet.macro");
        }
        if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
            throw new RuleViolation("platform.sheet.type");
        }
        XlsSize.mustFit(root);
        try {
            return new XlsSource(new HSSFWorkbook(system));
        } catch (EncryptedDocumentException e) {
            throw new RuleViolation("platform.sheet.password");
        } catch (OldExcelFormatException e) {
            throw new RuleViolation("platform.sheet.ancient");
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    /** Some workbooks are locked with the password that every program knows. */
    private static byte[] unlocked(POIFSFileSystem system) throws IOException {
        try {
            var decryptor = Decryptor.getInstance(new EncryptionInfo(system));
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new RuleViolation("platform.sheet.password");
            }
            try (var in = decryptor.getDataStream(system)) {
                return in.readAllBytes();
            }
        } catch (GeneralSecurityException | EncryptedDocumentException e) {
            throw new RuleViolation("platform.sheet.password");
        }
    }
}
