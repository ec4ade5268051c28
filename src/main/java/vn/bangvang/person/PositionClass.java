package vn.bangvang.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Class of position (nhóm chức vụ): tells direct labour from leaders; rules.md 8.2. */
@Entity
@Table(name = "position_class")
public class PositionClass {
    @Id private String code;
    private String name;

    @Column(name = "direct_labour")
    private boolean directLabour;

    private boolean leader;

    @Column(name = "sort_order")
    private int order;

    protected PositionClass() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean directLabour() {
        return directLabour;
    }

    public boolean leader() {
        return leader;
    }
}
