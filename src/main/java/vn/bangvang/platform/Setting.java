package vn.bangvang.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One setting of the place. */
@Entity
@Table(name = "setting")
class Setting {
    @Id private String code;
    private String content;
    @Version private int version;

    protected Setting() {}

    Setting(String code, String content) {
        this.code = code;
        this.content = content;
    }

    String code() {
        return code;
    }

    String content() {
        return content;
    }

    void become(String text) {
        content = text;
    }
}
