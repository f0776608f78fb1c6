package fr.pixemploi.assessment.bank.inspection;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of a picture, from its headers alone: no pixel is unpacked. */
final class PhotoFacts {
    private PhotoFacts() {}

    static ObjectNode jpg(byte[] content, FactBudget budget) throws IOException, JpegProcessingException {
        DetectedContent.begins(content, 0xFF, 0xD8, 0xFF);
        ByteBuffer bytes = ByteBuffer.wrap(content, 2, content.length - 2);
        int width = 0;
        int height = 0;
        // ITU T.81, annex B: marker, length, segment; the picture begins behind SOS and ends with EOI.
        int marker = marker(bytes);
        while (marker != 0xDA) {
            int length = bytes.getShort() & 0xFFFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                height = bytes.getShort(bytes.position() + 1) & 0xFFFF;
                width = bytes.getShort(bytes.position() + 3) & 0xFFFF;
            }
            bytes.position(bytes.position() + length - 2);
            marker = marker(bytes);
        }
        if (DetectedContent.indexOf(content, new byte[] {(byte) 0xFF, (byte) 0xD9}, bytes.position()) < 0)
            throw new FileRefused(Refusal.DAMAGED);
        Metadata metadata =
                JpegMetadataReader.readMetadata(new ByteArrayInputStream(content), List.of(new ExifReader()));
        return facts(budget.objectNode(), width, height, content.length, metadata);
    }

    static ObjectNode png(byte[] content, FactBudget budget) {
        DetectedContent.begins(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int width = bytes.getInt(16);
        int height = bytes.getInt(20);
        Metadata metadata = new Metadata();
        int at = 8;
        String type = "";
        // W3C PNG, 5.3: length, type, data, sum.
        while (!type.equals("IEND")) {
            int length = bytes.getInt(at);
            type = new String(content, at + 4, 4, java.nio.charset.StandardCharsets.US_ASCII);
            if (length < 0 || length > content.length - at - 12) throw new FileRefused(Refusal.DAMAGED);
            if (type.equals("eXIf"))
                new ExifReader()
                        .extract(new ByteArrayReader(Arrays.copyOfRange(content, at + 8, at + 8 + length)), metadata);
            at += length + 12;
        }
        return facts(budget.objectNode(), width, height, content.length, metadata);
    }

    private static int marker(ByteBuffer bytes) {
        if ((bytes.get() & 0xFF) != 0xFF) throw new FileRefused(Refusal.DAMAGED);
        int marker = bytes.get() & 0xFF;
        while (marker == 0xFF) marker = bytes.get() & 0xFF;
        return marker;
    }

    private static ObjectNode facts(ObjectNode facts, int width, int height, int bytes, Metadata metadata) {
        if (width <= 0 || height <= 0) throw new FileRefused(Refusal.DAMAGED);
        if (width > Limits.PIXELS || height > Limits.PIXELS) throw new FileRefused(Refusal.TOO_LARGE);
        facts.put("width", width).put("height", height).put("bytes", bytes);
        ObjectNode exif = facts.putObject("exif");
        Directory camera = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Directory shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        put(exif, "dateTime", camera, ExifDirectoryBase.TAG_DATETIME);
        put(exif, "dateTime", shot, ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        put(exif, "make", camera, ExifDirectoryBase.TAG_MAKE);
        put(exif, "model", camera, ExifDirectoryBase.TAG_MODEL);
        put(exif, "artist", camera, ExifDirectoryBase.TAG_ARTIST);
        GpsDirectory gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = gps == null ? null : gps.getGeoLocation();
        if (place != null) exif.put("latitude", place.getLatitude()).put("longitude", place.getLongitude());
        return facts;
    }

    private static void put(ObjectNode exif, String name, @Nullable Directory directory, int tag) {
        String value = directory == null ? null : directory.getString(tag);
        if (value != null && !value.isBlank()) exif.put(name, value.strip());
    }
}
