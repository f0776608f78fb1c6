package fr.pixemploi.assessment.bank.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.assessment.bank.file.pool.BankFault;
import fr.pixemploi.assessment.bank.item.Item;
import fr.pixemploi.assessment.bank.item.Variants;
import fr.pixemploi.assessment.bank.variant.VariantFault;
import fr.pixemploi.assessment.bank.variant.VariantTemplate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Variants of one family's file.
 *
 * @param file name for messages
 * @param comparesPages whether what a variant shows in a simulated page is compared with the page's schemas, which costs more than all else
 */
record FamilyVariants(String file, VariantTemplate template, boolean comparesPages) implements Variants {
    private static final int TRIED = 8;

    /**
     * A person's question is made when it is put, and needed again when it is answered: most variants are made once. They are given up
     * before memory runs out, and with them the banks of earlier days that they come from.
     */
    private static final Cache<Made, Item> MADE =
            // In the thread that adds: each answer adds one, and waking another thread costs more than the work.
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .softValues()
                    .executor(Runnable::run)
                    .build();

    /** The family itself, and not what it says: banks of several versions hold families of one name. */
    private record Made(VariantTemplate family, long seed) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Made made && made.family == family && made.seed == seed;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(family) * 31 + Long.hashCode(seed);
        }
    }

    /** @throws BankFault naming the field that is wrong */
    static FamilyVariants of(String file, JsonNode content) {
        try {
            return new FamilyVariants(file, VariantTemplate.of(content), true);
        } catch (VariantFault e) {
            throw fault(file, e);
        }
    }

    /**
     * The same as people meet it: their variants are not compared with the schemas of pages any more. Some are here, wherever the file
     * comes from; authors' tools and the build compare many.
     *
     * @throws BankFault naming the field that is wrong
     */
    FamilyVariants tried() {
        for (long seed = 0; seed < TRIED; seed++) item(seed);
        return new FamilyVariants(file, template, false);
    }

    @Override
    public Item of(long seed) {
        return MADE.get(new Made(template, seed), made -> item(seed));
    }

    private Item item(long seed) {
        ItemFile variant = variant(seed);
        return comparesPages ? variant.item(file) : variant.itemOfTriedFamily(file);
    }

    @Override
    public boolean drawn() {
        return template.drawsValues();
    }

    ItemFile variant(long seed) {
        return BankReader.itemFile(file, filled(seed));
    }

    /** The file with its places filled. */
    JsonNode filled(long seed) {
        try {
            return template.variant(seed, FamilyVariants::fits);
        } catch (VariantFault e) {
            throw fault(file, e);
        }
    }

    /** Two proposals that read the same make a question without an answer; an order that stands there already makes none. */
    private static boolean fits(JsonNode variant) {
        return distinct(variant.path("proposals"), "text")
                && distinct(variant.path("targets"), "text")
                && !ids(variant.path("proposals"))
                        .equals(texts(variant.path("key").path("order")));
    }

    private static boolean distinct(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.path(field).asText()));
        return new HashSet<>(texts).size() == texts.size();
    }

    private static List<String> ids(JsonNode list) {
        List<String> ids = new ArrayList<>();
        list.forEach(entry -> ids.add(entry.path("id").asText()));
        return ids;
    }

    private static List<String> texts(JsonNode list) {
        // A file without an order never equals the empty list of proposals of a typed answer.
        if (!list.isArray()) return List.of("");
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    private static BankFault fault(String file, VariantFault fault) {
        return new BankFault(file, fault.field(), String.valueOf(fault.getMessage()));
    }
}
