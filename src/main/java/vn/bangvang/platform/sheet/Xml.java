package vn.bangvang.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.bangvang.platform.RuleViolation;

/**
 * XML of an uploaded file, read as a stream by the JDK's own parser, without DTD and entities.
 * Elements go by their local names, so that "strict" and "transitional" documents are one.
 */
final class Xml {
    private static final int MAX_TEXT = 100_000;

    private final XMLStreamReader reader;

    Xml(InputStream in) throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /**
     * Goes to the next begin or end of an element.
     *
     * @return whether there is one
     */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** As {@link #next}, but text is stopped at too. */
    boolean nextOrText() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The text that stands here, or {@code null} where an element begins or ends. */
    String textHere() {
        return reader.isCharacters() ? reader.getText() : null;
    }

    boolean begins() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean begins(String name) {
        return begins() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

    /** Name of the element that begins or ends here. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, or {@code null}. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that names a relationship. */
    String relationship() {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var space = reader.getAttributeNamespace(i);
            if (space != null && space.endsWith("/relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int number(String attribute, int otherwise) {
        var text = attribute(attribute);
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    boolean isTrue(String attribute) {
        var text = attribute(attribute);
        return text != null && (text.equals("1") || text.equals("true") || text.equals("on"));
    }

    /**
     * The text of the element that begins here, to its end; that of elements within is left out.
     */
    String text() throws IOException {
        var text = new StringBuilder();
        try {
            for (var depth = 1; depth > 0; ) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            text.append(depth == 1 ? reader.getText() : "");
                    default -> {}
                }
                if (text.length() > MAX_TEXT) {
                    throw new RuleViolation("platform.sheet.bomb");
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
        return text.toString();
    }

    /** Goes to the end of the element that begins here. */
    void skip() throws IOException {
        try {
            for (var depth = 1; depth > 0; ) {
                var event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static IOException damaged(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation bomb) {
                throw bomb;
            }
        }
        return new IOException(e);
    }
}
