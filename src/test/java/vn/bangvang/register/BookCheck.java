package vn.bangvang.register;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import vn.bangvang.register.chain.RegisterCheck;

/** Opens {@link RegisterCheck} to tests of other packages. */
public final class BookCheck {
    private BookCheck() {}

    public static String of(byte[] export, String publicKey) throws IOException {
        return RegisterCheck.check(
                new BufferedReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(export), StandardCharsets.UTF_8)),
                publicKey);
    }
}
