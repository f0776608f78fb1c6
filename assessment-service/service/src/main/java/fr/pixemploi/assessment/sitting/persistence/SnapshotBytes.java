package fr.pixemploi.assessment.sitting.persistence;

import fr.pixemploi.assessment.engine.exposure.ExposureCap;
import fr.pixemploi.assessment.engine.exposure.ExposureSnapshot;
import java.nio.ByteBuffer;

/**
 * An exposure snapshot as bytes in its row. Format 1: a byte 1, then big-endian doubles: sittings, and for each item of the pool how
 * often it was shown, to how many sittings it was open, and its price.
 */
final class SnapshotBytes {
    private static final int FORMAT = 1;
    private static final int DOUBLES_PER_ITEM = 3;

    private SnapshotBytes() {}

    static byte[] write(ExposureSnapshot snapshot) {
        ByteBuffer bytes = ByteBuffer.allocate(1 + Double.BYTES * (1 + DOUBLES_PER_ITEM * snapshot.items()));
        bytes.put((byte) FORMAT).putDouble(snapshot.sittings());
        for (int i = 0; i < snapshot.items(); i++) {
            bytes.putDouble(snapshot.shown(i)).putDouble(snapshot.openTo(i)).putDouble(snapshot.price(i));
        }
        return bytes.array();
    }

    static ExposureSnapshot read(long number, ExposureCap cap, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int format = bytes.get();
        if (format != FORMAT) throw new IllegalStateException("no format of an exposure snapshot: " + format);
        double sittings = bytes.getDouble();
        int items = bytes.remaining() / (Double.BYTES * DOUBLES_PER_ITEM);
        double[] shown = new double[items];
        double[] open = new double[items];
        double[] price = new double[items];
        for (int i = 0; i < items; i++) {
            shown[i] = bytes.getDouble();
            open[i] = bytes.getDouble();
            price[i] = bytes.getDouble();
        }
        return ExposureSnapshot.restored(number, cap, sittings, shown, open, price);
    }
}
