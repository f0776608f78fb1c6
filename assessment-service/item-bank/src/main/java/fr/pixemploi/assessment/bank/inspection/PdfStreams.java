package fr.pixemploi.assessment.bank.inspection;

import com.google.re2j.Pattern;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** What the packed streams of a PDF come to, counted before a reader unpacks and keeps them. */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Of one stream packed by two of these no honest program knows; pictures and letters for bytes do not grow. */
    private static final Set<COSName> GROWING = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private static final Set<COSName> LETTERS = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    /** Packed twice, by what nothing has used for decades, under a disguised name, or by what another object says. */
    private static final Pattern STRANGE =
            Pattern.compile("/Filter\\s*(?:\\[[^\\]]*(?:/(?:Fl|RL|Run)[^\\]]*/(?:Fl|RL|Run)|LZW|#|\\d\\s+R)"
                    + "|/(?:LZW|[A-Za-z0-9]*#)|\\d+\\s+\\d+\\s+R)");

    private long left = Limits.UNPACKED_BYTES;

    /**
     * Looks at the bytes as they are, since a reader unpacks some streams in order to find its way at all.
     *
     * @throws FileRefused for a bomb
     */
    void refuseAtSight(byte[] content) {
        if (STRANGE.matcher(new String(content, StandardCharsets.ISO_8859_1)).find())
            throw new FileRefused(Refusal.ARCHIVE_BOMB);
        for (int at = DetectedContent.indexOf(content, STREAM, 0);
                at >= 0;
                at = DetectedContent.indexOf(content, STREAM, at + 1)) {
            int start = at + STREAM.length;
            while (start < content.length && (content[start] == '\r' || content[start] == '\n')) start++;
            if (start < content.length && (content[start] & 0x0F) == 8) inflate(content, start);
        }
        left = Limits.UNPACKED_BYTES;
    }

    private void inflate(byte[] content, int start) {
        Inflater inflater = new Inflater();
        byte[] some = new byte[16_384];
        try {
            inflater.setInput(content, start, content.length - start);
            for (int read = inflater.inflate(some); read > 0; read = inflater.inflate(some)) count(read);
        } catch (DataFormatException e) {
            // Not packed after all, or damaged: what came out until then counts.
            return;
        } finally {
            inflater.end();
        }
    }

    /**
     * Unpacks each stream of an open document as its dictionary says, wherever that stands, and keeps nothing.
     *
     * @throws FileRefused for a bomb
     */
    void refuseBombs(COSDocument pdf) throws IOException {
        Map<COSObjectKey, Long> places = pdf.getXrefTable();
        if (places.size() > Limits.OBJECTS) throw new FileRefused(Refusal.TOO_LARGE);
        for (Map.Entry<COSObjectKey, Long> place : List.copyOf(places.entrySet())) {
            // Below zero: inside of another stream, where there are none.
            if (place.getValue() > 0 && pdf.getObjectFromPool(place.getKey()).getObject() instanceof COSStream stream)
                count(stream);
        }
    }

    private void count(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.stream().filter(GROWING::contains).count() > 1) throw new FileRefused(Refusal.ARCHIVE_BOMB);
        if (filters.stream().noneMatch(GROWING::contains)) return;
        InputStream packed = stream.createRawInputStream();
        for (int i = 0; i < filters.size(); i++) {
            COSName filter = filters.get(i);
            if (GROWING.contains(filter)) {
                unpack(filter, packed, new Counted(), stream, i);
                return;
            }
            if (!LETTERS.contains(filter)) return;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            unpack(filter, packed, bytes, stream, i);
            packed = new ByteArrayInputStream(bytes.toByteArray());
        }
    }

    /** A stream that is damaged is left to the reader: what came out of it was counted. */
    private static void unpack(COSName filter, InputStream packed, OutputStream out, COSStream stream, int at) {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(packed, out, stream, at);
        } catch (IOException e) {
            return;
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> filters = new ArrayList<>();
        COSBase said = stream.getFilters();
        if (said instanceof COSName one) filters.add(one);
        if (said instanceof COSArray several)
            for (int i = 0; i < several.size(); i++) if (several.getObject(i) instanceof COSName one) filters.add(one);
        return filters;
    }

    private void count(long unpacked) {
        left -= unpacked;
        if (left < 0) throw new FileRefused(Refusal.ARCHIVE_BOMB);
    }

    private final class Counted extends OutputStream {
        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            count(length);
        }
    }
}
