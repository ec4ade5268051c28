package vn.bangvang.identity;

import java.io.Serializable;

/** Somebody who holds a role: the account and its owner's name. */
public record Holder(String account, String name) implements Serializable {}
