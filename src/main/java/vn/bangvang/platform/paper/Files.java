package vn.bangvang.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.bangvang.platform.NotFound;
import vn.bangvang.platform.seal.Hash;

/** Contents kept in the database, one copy each. An object store can take this class's place. */
@ApplicationScoped
public class Files {
    @PersistenceContext EntityManager em;
    @Inject VirusScanner scanner;

    /**
     * Keeps the contents, once the scanner has nothing against them, and returns their address:
     * SHA-256 in hexadecimal.
     */
    public String keep(byte[] content) {
        scanner.mustBeHarmless(content);
        var hash = Hash.sha256(content);
        if (em.find(StoredFile.class, hash) == null) {
            em.persist(new StoredFile(hash, content));
            em.flush();
        }
        return hash;
    }

    public byte[] read(String sha256) {
        var file = em.find(StoredFile.class, sha256);
        if (file == null) {
            throw new NotFound("file " + sha256);
        }
        return file.content();
    }
}
