package fr.pixemploi.kit.disclosure;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Who is counted in a table: some of all people, drawn by lot for each table of each figure, and the same whenever it is drawn again with the same
 * key. Whoever knows people of a row, such as the structure that they are of, does not know which of them are counted, and cannot take them away; and
 * tables of which one would follow from another are not of the same people. Shares are as good as of everybody, with less precision.
 */
public final class Lots {
    private final HmacUtils lots;
    private final double drawn;

    /**
     * @param key secret, and another for each release
     * @param drawn share of people who are counted, above 0 and below 1
     */
    public Lots(byte[] key, double drawn) {
        if (!(drawn > 0 && drawn < 1)) throw new IllegalArgumentException("of all or none nothing is drawn: " + drawn);
        lots = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
        this.drawn = drawn;
    }

    /**
     * @param table of which figure, and by what
     */
    public boolean draws(UUID person, String table) {
        long lot = ByteBuffer.wrap(lots.hmac(person + " " + table)).getLong() >>> 1;
        return lot < drawn * Long.MAX_VALUE;
    }
}
