package fr.pixemploi.kit.document;

import java.awt.Graphics2D;

/** A picture that a document draws as lines, where its HTML leaves room for it by {@code <object type="…">}. */
@FunctionalInterface
public interface Drawing {
    /**
     * Draws the picture; its origin is at the top left of the room.
     *
     * @param width of the room, in CSS pixels, which are the units of the graphics
     * @param height of the room, in CSS pixels
     */
    void draw(Graphics2D graphics, double width, double height);
}
