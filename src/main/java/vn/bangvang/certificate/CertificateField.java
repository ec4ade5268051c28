package vn.bangvang.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import vn.bangvang.platform.document.Face;

/** Where a field stands on a certificate, in millimetres from the top left of A4 landscape. */
@Entity
@Table(name = "certificate_field")
class CertificateField {
    /** What is printed. */
    enum Name {
        AUTHORITY,
        GRANTS,
        AWARD,
        RECIPIENT,
        DETAIL,
        ACHIEVEMENT,
        PLACE_DATE,
        SIGNER_POST,
        SIGNER_NAME,
        DECISION,
        REGISTER_NO,
        CODE,
        QR
    }

    /** How lines stand in the field's width. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    @EmbeddedId private Key key;

    @Column(name = "x_mm")
    private BigDecimal x;

    @Column(name = "y_mm")
    private BigDecimal y;

    @Column(name = "width_mm")
    private BigDecimal width;

    @Column(name = "size_pt")
    private BigDecimal size;

    @Column(name = "min_size_pt")
    private BigDecimal minSize;

    @Column(name = "max_lines")
    private int maxLines;

    @Enumerated(EnumType.STRING)
    private Align align;

    @Enumerated(EnumType.STRING)
    @Column(name = "style")
    private Face face;

    private String colour;

    protected CertificateField() {}

    Name field() {
        return key.field;
    }

    Placed placed() {
        return new Placed(
                key.field,
                x.floatValue(),
                y.floatValue(),
                width.floatValue(),
                size.floatValue(),
                minSize.floatValue(),
                maxLines,
                align,
                face,
                java.awt.Color.decode(colour));
    }

    /** A field ready for drawing: lengths in millimetres, sizes in points. */
    record Placed(
            Name field,
            float x,
            float y,
            float width,
            float size,
            float minSize,
            int maxLines,
            Align align,
            Face face,
            java.awt.Color colour) {}

    /** Award and field. */
    @Embeddable
    static class Key implements Serializable {
        @Column(name = "award_code")
        private String award;

        @Enumerated(EnumType.STRING)
        private Name field;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key k && award.equals(k.award) && field == k.field;
        }

        @Override
        public int hashCode() {
            return Objects.hash(award, field);
        }
    }
}
