package vn.bangvang.wording;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.Set;
import java.util.TreeSet;

/** The names in double braces of a text. */
final class Names implements Mustache.Visitor {
    /** What every list knows: whether its item is the first or the last one. */
    private static final Set<String> OF_LISTS = Set.of("-first", "-last");

    private final Set<String> names = new TreeSet<>();

    private Names() {}

    /**
     * @throws MustacheException when a brace is not closed, or closed without being opened
     */
    static Set<String> in(String text) {
        var names = new Names();
        Mustache.compiler().compile(text).visit(names);
        names.names.removeAll(OF_LISTS);
        return names.names;
    }

    @Override
    public void visitText(String text) {
        if (text.contains("{{") || text.contains("}}")) {
            throw new MustacheException("A brace that encloses nothing: " + text);
        }
    }

    @Override
    public void visitVariable(String name) {
        names.add(name);
    }

    @Override
    public boolean visitInclude(String name) {
        names.add("> " + name);
        return false;
    }

    @Override
    public boolean visitSection(String name) {
        names.add(name);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        names.add(name);
        return true;
    }
}
