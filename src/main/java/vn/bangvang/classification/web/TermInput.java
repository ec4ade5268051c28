package vn.bangvang.classification.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.classification.Scheme;
import vn.bangvang.classification.TermForm;
import vn.bangvang.classification.TermRow;
import vn.bangvang.classification.Trait;
import vn.bangvang.platform.SourceStatus;

/** What is typed in of an entry of a shared list. */
public class TermInput implements Serializable {
    private String code;
    private String name;
    private String english;
    private String aliases;
    private LocalDate from;
    private LocalDate to;
    private List<String> traits = new ArrayList<>();
    private String source;
    private SourceStatus status = SourceStatus.MEMORY;

    void begin(LocalDate day) {
        from = day;
    }

    void take(TermRow term) {
        code = term.code();
        name = term.name();
        english = term.english();
        aliases = term.aliases();
        from = term.from();
        to = term.to();
        traits = new ArrayList<>(term.traits().stream().map(Trait::name).toList());
        source = term.source();
        status = term.status();
    }

    TermForm form(Scheme scheme) {
        return new TermForm(
                scheme,
                code,
                name,
                english,
                aliases,
                from,
                to,
                traits.stream().map(Trait::valueOf).collect(Collectors.toSet()),
                source,
                status);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public List<String> getTraits() {
        return traits;
    }

    public void setTraits(List<String> traits) {
        this.traits = traits;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public SourceStatus getStatus() {
        return status;
    }

    public void setStatus(SourceStatus status) {
        this.status = status;
    }
}
