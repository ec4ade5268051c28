package vn.bangvang.platform;

/**
 * Which part of a list is wanted.
 *
 * @param first index of the first row, from 0
 * @param size number of rows, 1 to 500
 */
public record Slice(int first, int size) {
    public Slice {
        if (first < 0 || size < 1 || size > 500) {
            throw new RuleViolation("platform.slice.invalid");
        }
    }

    public static Slice page(int number, int size) {
        return new Slice(Math.max(0, number - 1) * size, size);
    }
}
