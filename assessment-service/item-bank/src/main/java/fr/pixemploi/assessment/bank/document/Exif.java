package fr.pixemploi.assessment.bank.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.imaging.ImagingException;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoAscii;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputDirectory;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** What a camera writes into a photo: when, where, with what. */
final class Exif {
    private Exif() {}

    static byte[] put(byte[] photo, Spec exif) throws IOException {
        exif.only(Set.of("dateTime", "latitude", "longitude", "make", "model", "artist"));
        TiffOutputSet tags = new TiffOutputSet();
        TiffOutputDirectory root = tags.getOrCreateRootDirectory();
        Optional<Spec> dateTime = exif.get("dateTime");
        if (dateTime.isPresent()) {
            String time = dateTime.get().text();
            if (!time.matches("\\d{4}:\\d{2}:\\d{2} \\d{2}:\\d{2}:\\d{2}"))
                throw dateTime.get().fault("must be a time such as 2026:03:02 09:15:00");
            root.add(TiffTagConstants.TIFF_TAG_DATE_TIME, time);
            tags.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, time);
        }
        put(root, exif, "make", TiffTagConstants.TIFF_TAG_MAKE);
        put(root, exif, "model", TiffTagConstants.TIFF_TAG_MODEL);
        put(root, exif, "artist", TiffTagConstants.TIFF_TAG_ARTIST);
        if (exif.get("latitude").isPresent() || exif.get("longitude").isPresent())
            tags.setGpsInDegrees(degrees(exif.need("longitude"), 180), degrees(exif.need("latitude"), 90));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(photo, bytes, tags);
        return bytes.toByteArray();
    }

    private static void put(TiffOutputDirectory root, Spec exif, String field, TagInfoAscii tag)
            throws ImagingException {
        Optional<String> text = exif.text(field);
        if (text.isPresent()) root.add(tag, text.get());
    }

    private static double degrees(Spec spec, double max) {
        double degrees = spec.number();
        if (Math.abs(degrees) > max) throw spec.fault("must be degrees from " + -max + " to " + max);
        return degrees;
    }
}
