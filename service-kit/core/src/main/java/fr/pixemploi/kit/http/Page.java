package fr.pixemploi.kit.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list in key order. Following {@code nextCursor} shows each element once, also while others are added.
 *
 * @param items the elements
 * @param nextCursor opaque; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
    public static final int MAX = 200;
}
