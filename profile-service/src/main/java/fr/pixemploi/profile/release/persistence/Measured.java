package fr.pixemploi.profile.release.persistence;

import fr.pixemploi.kit.sql.Row;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person's shared results say together; they are added in the order in which they were done. */
final class Measured {
    private static final byte NOT_MEASURED = -1;
    private static final int THOUSANDTHS = 1_000;

    private byte @Nullable [] levels;
    private byte @Nullable [] before;
    private int versionBefore;
    private @Nullable Double mastery;
    private @Nullable Integer gain;

    void add(Row result) {
        byte[] now = levels(result.elements("levels", Integer.class));
        int turn = result.integer("turn");
        int version = result.integer("framework_version");
        if (turn == 1) {
            before = now;
            versionBefore = version;
        }
        if (!result.truth("of_quarter")) return;
        if (turn == 2 && before != null && version == versionBefore) gain = gain(before, now);
        mastery = result.numberOrNull("mastery_rate");
        levels = levels == null ? now : newest(levels, now);
    }

    private static byte[] levels(List<Integer> read) {
        byte[] levels = new byte[read.size()];
        for (int at = 0; at < levels.length; at++) levels[at] = read.get(at).byteValue();
        return levels;
    }

    private static byte[] newest(byte[] earlier, byte[] now) {
        byte[] newest = now.clone();
        for (int at = 0; at < newest.length; at++) if (newest[at] == NOT_MEASURED) newest[at] = earlier[at];
        return newest;
    }

    private static @Nullable Integer gain(byte[] before, byte[] after) {
        int sum = 0;
        int both = 0;
        for (int at = 0; at < before.length; at++) {
            if (before[at] == NOT_MEASURED || after[at] == NOT_MEASURED) continue;
            sum += after[at] - before[at];
            both++;
        }
        return both == 0 ? null : Math.toIntExact(Math.round((double) THOUSANDTHS * sum / both));
    }

    byte[] levels() {
        byte[] known = levels;
        if (known == null) throw new IllegalStateException("no result of the quarter");
        return Arrays.copyOf(known, known.length);
    }

    @Nullable
    Double mastery() {
        return mastery;
    }

    @Nullable
    Integer gain() {
        return gain;
    }
}
