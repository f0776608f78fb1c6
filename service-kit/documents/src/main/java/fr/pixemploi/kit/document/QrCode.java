package fr.pixemploi.kit.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a QR code (ISO/IEC 18004), with the quiet zone of four modules and medium error correction. */
public final class QrCode {
    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    private final String address;
    private final BitMatrix modules;

    /** @throws IllegalStateException when the address is longer than a QR code takes, some 2,300 letters */
    public QrCode(String address) {
        this.address = address;
        try {
            modules = new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            throw new IllegalStateException("the address does not fit a QR code", e);
        }
    }

    /** As SVG: scales to any size; black on white whatever is behind it. */
    public String svg() {
        int size = modules.getWidth();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (modules.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        String title = address.replace("&", "&amp;").replace("<", "&lt;");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="320" height="320" role="img" \
                shape-rendering="crispEdges"><title>QR code : %s</title><rect width="100%%" height="100%%" fill="#fff"/>\
                <path d="%s" fill="#000"/></svg>
                """.formatted(size, size, title, path);
    }

    /** As lines of a document: fills the room's width, black on white. */
    public Drawing drawing() {
        Path2D black = new Path2D.Double();
        int size = modules.getWidth();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (modules.get(x, y)) black.append(new Rectangle(x, y, 1, 1), false);
            }
        }
        return (graphics, width, height) -> {
            double module = Math.min(width, height) / size;
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(0, 0, module * size, module * size));
            graphics.setColor(Color.BLACK);
            graphics.fill(black.createTransformedShape(AffineTransform.getScaleInstance(module, module)));
        };
    }

    /**
     * As PNG.
     *
     * @param pixels a module is wide
     */
    public byte[] png(int pixels) {
        int size = modules.getWidth() * pixels;
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) image.setRGB(x, y, modules.get(x / pixels, y / pixels) ? BLACK : WHITE);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", png)) throw new IllegalStateException("every JDK writes PNG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
