package fr.pixemploi.assessment.bank.file;

import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.ItemId;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The files of a deployment with those that authors published laid over them. A published file takes the place of the deployment's
 * file of the same name, unless that one has a higher {@code version}: then a newer deployment brought something later.
 */
public final class OverlaidFiles {
    static final String OPEN = "open/";
    private static final String INDEX = OPEN + "index.txt";

    /** Where files lie that the deployment does not have. */
    private static final String PUBLISHED = "published/";

    private OverlaidFiles() {}

    /**
     * Lays them over.
     *
     * @param base files of all pools by name, as an archive holds them
     * @param published by item; all of the open pool
     * @throws BankFault when one of two files of an item can't be read
     */
    public static Map<String, byte[]> of(Map<String, byte[]> base, Map<ItemId, byte[]> published) {
        // The order of items is part of a bank: whoever publishes must make the same one as those who read it later.
        Map<ItemId, byte[]> left = new TreeMap<>(Comparator.comparing(ItemId::value));
        left.putAll(published);
        Map<String, byte[]> files = new LinkedHashMap<>();
        base.forEach((name, content) -> {
            byte[] over = name.startsWith(OPEN) ? taken(left, name) : null;
            files.put(name, over != null && version(name, over) >= version(name, content) ? over : content);
        });
        StringBuilder index = new StringBuilder(
                new String(Objects.requireNonNull(base.get(INDEX), INDEX), StandardCharsets.UTF_8).stripTrailing());
        left.forEach((item, content) -> {
            String name = PUBLISHED + item + ".yaml";
            index.append('\n').append(name);
            files.put(OPEN + name, content);
        });
        if (!left.isEmpty()) files.put(INDEX, index.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** A file's name is its item's id. */
    private static byte @org.jspecify.annotations.Nullable [] taken(Map<ItemId, byte[]> published, String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (!last.endsWith(".yaml")) return null;
        try {
            return published.remove(new ItemId(last.substring(0, last.length() - ".yaml".length())));
        } catch (IllegalArgumentException e) {
            // Not named like an item: nothing published can be meant.
            return null;
        }
    }

    private static int version(String name, byte[] content) {
        return ItemSource.read(name, content).version();
    }
}
