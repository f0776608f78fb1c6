package fr.pixemploi.assessment.bank.inspection;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The entries of an archive, unpacked within limits; archives inside stay closed. */
final class Unpacked {
    /** Names without a mark are those of Windows in western Europe. */
    private static final Charset NAMES = Charset.forName("IBM850");

    private long total;

    record Entry(String path, boolean folder, byte[] content) {}

    static List<Entry> of(byte[] archive) {
        DetectedContent.archive(archive);
        return new Unpacked().entries(archive);
    }

    private List<Entry> entries(byte[] archive) {
        List<Entry> entries = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .setCharset(NAMES)
                .get()) {
            List<ZipArchiveEntry> listed = Collections.list(zip.getEntries());
            if (listed.size() > Limits.ENTRIES) throw new FileRefused(Refusal.ARCHIVE_BOMB);
            for (ZipArchiveEntry entry : listed) {
                if (entry.getGeneralPurposeBit().usesEncryption()) throw new FileRefused(Refusal.ENCRYPTED);
                String path = entry.getName().replace('\\', '/');
                if (!isSafe(path) || entry.isUnixSymlink()) throw new FileRefused(Refusal.UNSAFE_PATH);
                byte[] content = entry.isDirectory() ? new byte[0] : content(zip, entry);
                entries.add(new Entry(path, entry.isDirectory(), content));
            }
        } catch (IOException e) {
            throw new FileRefused(Refusal.DAMAGED, e);
        }
        if (entries.isEmpty()) throw new FileRefused(Refusal.EMPTY);
        return entries;
    }

    /** Counts what really comes out; what the archive says of itself is only a promise. */
    private byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) throw new FileRefused(Refusal.DAMAGED);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        byte[] some = new byte[8_192];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                total += read;
                long grown = (long) content.size() + read;
                boolean steep = grown > Limits.RATIO_FROM_BYTES
                        && grown / Limits.RATIO > Math.max(1, entry.getCompressedSize());
                if (total > Limits.UNPACKED_BYTES || steep) throw new FileRefused(Refusal.ARCHIVE_BOMB);
                content.write(some, 0, read);
                sum.update(some, 0, read);
            }
        }
        if (sum.getValue() != entry.getCrc()) throw new EOFException("not what was packed");
        return content.toByteArray();
    }

    private static boolean isSafe(String path) {
        return !path.isBlank()
                && !path.startsWith("/")
                && path.indexOf(':') != 1
                && path.indexOf('\0') < 0
                && Arrays.stream(path.split("/")).noneMatch(".."::equals);
    }
}
