package vn.bangvang.eligibility.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What other units of the year say of a person; {@code null} where none was asked. */
@Embeddable
public class OtherOpinions implements Serializable, Cloneable {
    /** Of the unit that the person left within the year. */
    @Size(max = 300)
    @Column(name = "former_opinion")
    private String former;

    /** Of the unit to which the person was seconded. */
    @Size(max = 300)
    @Column(name = "host_opinion")
    private String host;

    public String getFormer() {
        return former;
    }

    public void setFormer(String former) {
        this.former = former;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }

    /** One of its own with the same values. */
    @Override
    public OtherOpinions clone() {
        try {
            return (OtherOpinions) super.clone();

        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
