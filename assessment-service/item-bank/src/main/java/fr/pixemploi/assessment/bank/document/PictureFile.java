package fr.pixemploi.assessment.bank.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of one colour with lines of text drawn in it. */
final class PictureFile {
    private static final int LARGEST = 4_000;
    private static final int MAX_LINES = 30;

    private PictureFile() {}

    static byte[] make(Spec file, FileFormat format) throws IOException {
        boolean photo = format == FileFormat.JPG;
        file.only(photo ? Set.of("name", "picture", "exif") : Set.of("name", "picture"));
        Spec picture = file.need("picture");
        picture.only(Set.of("width", "height", "background", "lines"));
        BufferedImage image = new BufferedImage(
                picture.need("width").whole(1, LARGEST),
                picture.need("height").whole(1, LARGEST),
                BufferedImage.TYPE_INT_RGB);
        draw(image, background(picture), picture.list("lines"));
        byte[] bytes = written(image, photo ? "jpeg" : "png");
        Optional<Spec> exif = file.get("exif");
        return exif.isPresent() ? Exif.put(bytes, exif.get()) : bytes;
    }

    private static void draw(BufferedImage image, Color background, List<Spec> lines) throws IOException {
        if (lines.size() > MAX_LINES) throw lines.getLast().fault("at most " + MAX_LINES + " lines");
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setColor(background);
        on.fillRect(0, 0, image.getWidth(), image.getHeight());
        boolean dark = background.getRed() * 0.299 + background.getGreen() * 0.587 + background.getBlue() * 0.114 < 128;
        on.setColor(dark ? Color.WHITE : Color.BLACK);
        double line = image.getHeight() / (lines.size() + 1.0);
        double height = Math.min(line * 0.8, image.getWidth() / 14.0);
        try (Letters letters = new Letters()) {
            for (int i = 0; i < lines.size(); i++)
                letters.draw(on, lines.get(i).text(), image.getWidth() * 0.05, (i + 1) * line + height * 0.35, height);
        }
        on.dispose();
    }

    private static Color background(Spec picture) {
        String colour = picture.text("background").orElse("#dde7f0");
        if (!colour.matches("#[0-9a-fA-F]{6}"))
            throw picture.need("background").fault("must be a colour such as #dde7f0");
        return new Color(Integer.parseInt(colour.substring(1), 16));
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        // In memory: the usual stream of ImageIO keeps a file.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
