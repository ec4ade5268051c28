package vn.bangvang.dossier;

/** A paper with its content, for downloading. */
public record PaperContent(String fileName, String mediaType, byte[] content) {}
