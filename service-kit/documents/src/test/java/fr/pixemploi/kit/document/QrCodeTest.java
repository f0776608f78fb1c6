package fr.pixemploi.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://exemple.fr/campagnes/PXEMPR346?a=1&b=<2>";
    private static final int PIXELS = 6;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private final QrCode code = new QrCode(ADDRESS);

    @Test
    void thePictureLeadsToTheAddressAndHasAQuietZone() throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.png(PIXELS)));
        assertThat(decoded(image)).isEqualTo(ADDRESS);
        for (int i = 0; i < image.getWidth(); i++)
            assertThat(image.getRGB(i, 4 * PIXELS - 1) & 0xffffff).isEqualTo(0xffffff);
        assertThat(image.getRGB(4 * PIXELS, 4 * PIXELS) & 0xffffff).isZero();
    }

    @Test
    void theDrawingHasTheSameModulesAndSaysTheAddress() throws IOException {
        String svg = code.svg();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.png(1)));
        int[] drawn = new int[image.getWidth() * image.getHeight()];
        Arrays.fill(drawn, 0xffffffff);
        Matcher modules = MODULE.matcher(svg);
        while (modules.find())
            drawn[Integer.parseInt(modules.group(2)) * image.getWidth() + Integer.parseInt(modules.group(1))] =
                    0xff000000;
        assertThat(drawn).isEqualTo(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
        assertThat(svg)
                .contains("<title>QR code : https://exemple.fr/campagnes/PXEMPR346?a=1&amp;b=&lt;2></title>")
                .contains("viewBox=\"0 0 " + image.getWidth() + " " + image.getWidth() + "\"");
    }

    @Test
    void inADocumentItHasTheSameModules() throws IOException, ReaderException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(code.png(PIXELS)));
        BufferedImage drawn = new BufferedImage(png.getWidth(), png.getHeight(), BufferedImage.TYPE_INT_RGB);
        code.drawing().draw(drawn.createGraphics(), drawn.getWidth(), drawn.getHeight());
        assertThat(decoded(drawn)).isEqualTo(ADDRESS);
        for (int y = 0; y < png.getHeight(); y++)
            for (int x = 0; x < png.getWidth(); x++)
                assertThat(drawn.getRGB(x, y) & 0xffffff).isEqualTo(png.getRGB(x, y) & 0xffffff);
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> new QrCode("a".repeat(3000))).isInstanceOf(IllegalStateException.class);
    }

    private static String decoded(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
