package vn.bangvang.platform.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** Contents of a paper, addressed by their hash. */
@Entity
@Table(name = "stored_file")
class StoredFile {
    @Id private String sha256;
    private long size;
    @Lob private byte[] content;

    protected StoredFile() {}

    StoredFile(String sha256, byte[] content) {
        this.sha256 = sha256;
        this.size = content.length;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
