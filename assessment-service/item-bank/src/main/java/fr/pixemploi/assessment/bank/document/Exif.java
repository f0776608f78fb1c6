package fr.pixemploi.assessment.bank.document;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.exif.EXIF;
import com.twelvemonkeys.imageio.metadata.tiff.IFD;
import com.twelvemonkeys.imageio.metadata.tiff.Rational;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFEntry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What a camera writes into a photo: when, where, with what (Exif 2.3, 4.6). */
final class Exif {
    private static final short SEGMENT = (short) 0xFFE1;
    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLACES_AS_OF = {2, 3, 0, 0};

    /** A millionth of a second of arc, below a tenth of a millimetre. */
    private static final long PARTS_OF_A_SECOND = 1_000_000;

    private Exif() {}

    /** @param photo as ImageIO writes it: JPEG with the header of JFIF */
    static byte[] put(byte[] photo, Spec exif) throws IOException {
        exif.only(Set.of("dateTime", "latitude", "longitude", "make", "model", "artist"));
        List<Entry> root = new ArrayList<>();
        Optional<Spec> dateTime = exif.get("dateTime");
        if (dateTime.isPresent()) {
            String time = dateTime.get().text();
            if (!time.matches("\\d{4}:\\d{2}:\\d{2} \\d{2}:\\d{2}:\\d{2}"))
                throw dateTime.get().fault("must be a time such as 2026:03:02 09:15:00");
            root.add(ascii(TIFF.TAG_DATE_TIME, time));
            root.add(directory(TIFF.TAG_EXIF_IFD, ascii(EXIF.TAG_DATE_TIME_ORIGINAL, time)));
        }
        put(root, exif, "make", TIFF.TAG_MAKE);
        put(root, exif, "model", TIFF.TAG_MODEL);
        put(root, exif, "artist", TIFF.TAG_ARTIST);
        if (exif.get("latitude").isPresent() || exif.get("longitude").isPresent()) {
            double longitude = degrees(exif.need("longitude"), 180);
            root.add(place(degrees(exif.need("latitude"), 90), longitude));
        }
        return behindHeader(photo, written(root));
    }

    private static void put(List<Entry> root, Spec exif, String field, int tag) {
        exif.text(field).ifPresent(text -> root.add(ascii(tag, text)));
    }

    private static double degrees(Spec spec, double max) {
        double degrees = spec.number();
        if (Math.abs(degrees) > max) throw spec.fault("must be degrees from " + -max + " to " + max);
        return degrees;
    }

    private static Entry place(double latitude, double longitude) {
        return directory(
                TIFF.TAG_GPS_IFD,
                new TIFFEntry(0, TIFF.TYPE_BYTE, PLACES_AS_OF),
                ascii(1, latitude < 0 ? "S" : "N"),
                new TIFFEntry(2, TIFF.TYPE_RATIONAL, arc(latitude)),
                ascii(3, longitude < 0 ? "W" : "E"),
                new TIFFEntry(4, TIFF.TYPE_RATIONAL, arc(longitude)));
    }

    /** Degrees, minutes and seconds. */
    private static Rational[] arc(double degrees) {
        long parts = Math.round(Math.abs(degrees) * 3600 * PARTS_OF_A_SECOND);
        long minutes = parts / (60 * PARTS_OF_A_SECOND);
        return new Rational[] {
            new Rational(minutes / 60),
            new Rational(minutes % 60),
            new Rational(parts % (60 * PARTS_OF_A_SECOND), PARTS_OF_A_SECOND)
        };
    }

    private static Entry ascii(int tag, String text) {
        return new TIFFEntry(tag, TIFF.TYPE_ASCII, text);
    }

    private static Entry directory(int tag, Entry... entries) {
        return new TIFFEntry(tag, TIFF.TYPE_LONG, new IFD(List.of(entries)));
    }

    private static byte[] written(List<Entry> root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            new TIFFWriter().write(root, out);
        }
        return bytes.toByteArray();
    }

    /** A segment counts its own length (ITU T.81, B.1.1.4); that of JFIF is the first, and stays so. */
    private static byte[] behindHeader(byte[] photo, byte[] tags) {
        int header = 4 + Short.toUnsignedInt(ByteBuffer.wrap(photo).getShort(4));
        int length = Short.BYTES + HEADER.length + tags.length;
        return ByteBuffer.allocate(photo.length + Short.BYTES + length)
                .put(photo, 0, header)
                .putShort(SEGMENT)
                .putShort((short) length)
                .put(HEADER)
                .put(tags)
                .put(photo, header, photo.length - header)
                .array();
    }
}
