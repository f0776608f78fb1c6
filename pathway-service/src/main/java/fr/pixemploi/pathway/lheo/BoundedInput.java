package fr.pixemploi.pathway.lheo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes on their way to the parser, no more of them than fit one formation: so neither a text nor a comment, a name or an attribute fills the
 * memory before the parser hands it over.
 */
final class BoundedInput extends FilterInputStream {
    /** It said stop. */
    static final class Full extends IOException {
        private final boolean wholeFile;

        Full(boolean wholeFile) {
            super("too large");
            this.wholeFile = wholeFile;
        }

        boolean wholeFile() {
            return wholeFile;
        }
    }

    private final long mostOfOne;
    private final long mostOfAll;
    private long ofThis;
    private long ofAll;

    BoundedInput(InputStream in, long mostOfOne, long mostOfAll) {
        super(in);
        this.mostOfOne = mostOfOne;
        this.mostOfAll = mostOfAll;
    }

    /** Another formation begins; what the parser read ahead of it is not counted. */
    void begin() {
        ofThis = 0;
    }

    /** Bytes that came in all. */
    long all() {
        return ofAll;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int came = super.read(into, from, length);
        if (came > 0) count(came);
        return came;
    }

    private void count(int came) throws IOException {
        ofThis += came;
        ofAll += came;
        if (ofThis > mostOfOne) throw new Full(false);
        if (ofAll > mostOfAll) throw new Full(true);
    }
}
