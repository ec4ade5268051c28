package vn.bangvang.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.bangvang.platform.Needs;
import vn.bangvang.platform.Page;
import vn.bangvang.platform.Permission;
import vn.bangvang.platform.Slice;

/** What users, and citizens, do with the book of honours: read it and check it. */
@ApplicationScoped
@Transactional
public class RegisterService {
    @Inject Register register;

    @Needs(Permission.REGISTER_READ)
    public Page<RegisterRow> search(String words, int year, String award, Slice slice) {
        return register.search(words, year, award, slice);
    }

    /** Checks the chain from the first entry to the last. */
    @Needs(Permission.REGISTER_READ)
    public Verification verify() {
        return register.verify();
    }

    /** The honour roll: published data of the book. */
    @Needs(Permission.PUBLIC)
    public Page<RegisterRow> honourRoll(String words, int year, String award, Slice slice) {
        return register.search(words, year, award, slice);
    }

    /** The entry behind the QR code of a certificate. */
    @Needs(Permission.PUBLIC)
    public Optional<RegisterRow> certified(String publicId) {
        return register.published(publicId);
    }

    /** Whether an entry still holds what it held when written. */
    @Needs(Permission.PUBLIC)
    public boolean intact(long seq) {
        return register.intact(seq);
    }

    @Needs(Permission.PUBLIC)
    public List<Integer> years() {
        return register.years();
    }
}
