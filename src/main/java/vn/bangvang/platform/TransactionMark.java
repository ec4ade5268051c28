package vn.bangvang.platform;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.UUID;

/** Tells the running transaction from others. */
@TransactionScoped
class TransactionMark implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name = UUID.randomUUID().toString();

    String name() {
        return name;
    }
}
