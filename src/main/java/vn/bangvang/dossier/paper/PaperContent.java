package vn.bangvang.dossier.paper;

/** A paper with its bytes. */
public record PaperContent(String fileName, String mediaType, byte[] content) {
    /** Whether a browser shows a paper of this type by itself: PDF and pictures. */
    public static boolean isShown(String mediaType) {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    }
}
