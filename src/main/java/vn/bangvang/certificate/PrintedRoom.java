package vn.bangvang.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.bangvang.dossier.CertificateRoom;

/** Tells by the layout of certificates what there is room for. */
@ApplicationScoped
class PrintedRoom implements CertificateRoom {
    @Inject Layouts layouts;

    @Override
    public Room of(String award) {
        var layout = layouts.of(award);
        return text -> layout.tooLong(Engraving.of(text));
    }
}
