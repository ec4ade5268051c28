package vn.bangvang.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.bangvang.platform.record.Versioned;

/** One setting of the place. */
@Entity
@Table(name = "setting")
class Setting extends Versioned {
    private String code;
    private String content;

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

    void write(String text) {
        content = text;
    }
}
