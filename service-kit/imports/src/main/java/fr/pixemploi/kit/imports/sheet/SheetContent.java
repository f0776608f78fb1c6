package fr.pixemploi.kit.imports.sheet;

import fr.pixemploi.kit.csv.CsvFault;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The content of an OpenDocument file, unpacked as it is read. Whatever a small file unpacks to, no more than {@link #MOST_BYTES} of it are,
 * what stands before the content included.
 */
final class SheetContent extends FilterInputStream {
    static final long MOST_BYTES = 64L << 20;
    private static final int MOST_ENTRIES = 1_000;

    private long left = MOST_BYTES;

    /** @throws UnreadableSheet when there is no content in it */
    SheetContent(InputStream file) throws IOException {
        super(new ZipInputStream(file));
        ZipInputStream zip = (ZipInputStream) in;
        try {
            for (int i = 0; i < MOST_ENTRIES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) break;
                if (entry.getName().equals("content.xml")) return;
                passOver();
            }
        } catch (ZipException | EOFException e) {
            // Told like a file of another kind.
        }
        throw new UnreadableSheet(CsvFault.Reason.NOT_A_SHEET);
    }

    static UnreadableSheet tooLarge() {
        return new UnreadableSheet(CsvFault.Reason.SHEET_TOO_LARGE);
    }

    private void passOver() throws IOException {
        byte[] some = new byte[8192];
        while (read(some, 0, some.length) >= 0) {
            // Counted, and of no interest.
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            int read = in.read(into, from, length);
            left -= Math.max(0, read);
            if (left < 0) throw tooLarge();
            return read;
        } catch (ZipException | EOFException e) {
            throw new UnreadableSheet(CsvFault.Reason.NOT_A_SHEET);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
