package vn.bangvang.platform.record;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.UUID;

/** Tells the running transaction from others. */
@TransactionScoped
public class TransactionMark implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String name = UUID.randomUUID().toString();

    public String name() {
        return name;
    }
}
