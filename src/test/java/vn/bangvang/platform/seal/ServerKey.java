package vn.bangvang.platform.seal;

/** The key of a server with some secret, for tests. */
public final class ServerKey {
    private final Signer signer = new Signer();

    public ServerKey(String secret) {
        signer.vault = new Vault();
        signer.vault.secret = secret;
        if (!signer.vault.isOpen()) {
            signer.vault.secret = secret + "-".repeat(Vault.SHORTEST_SECRET);
        }
    }

    public String publicKey() {
        return signer.publicKey();
    }

    public SignedHead signed(SignedHead head) {
        return new SignedHead(head.of(), head.seq(), head.hash(), signer.sign(head));
    }
}
