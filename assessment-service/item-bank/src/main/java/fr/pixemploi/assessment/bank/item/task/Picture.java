package fr.pixemploi.assessment.bank.item.task;

/**
 * A drawing that belongs to a question.
 *
 * @param svg the drawing, whose view box begins at 0 0
 * @param alternative what it shows, in words
 * @param width of the view box
 * @param height of the view box
 */
public record Picture(String svg, String alternative, int width, int height) {
    /** Under this name a question's picture is asked for. */
    public static final String NAME = "image.svg";

    /** A rectangle in the units of the view box, from its upper left corner. */
    public record Box(double x, double y, double width, double height) {
        public Box {
            if (!(x >= 0 && y >= 0 && width > 0 && height > 0))
                throw new IllegalArgumentException("a box is x, y, width, height, with width and height above 0");
        }

        boolean holds(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    public Picture {
        if (alternative.isBlank()) throw new IllegalArgumentException("image.alternative must not be empty");
        if (width < 1 || height < 1) throw new IllegalArgumentException("a picture has a width and a height");
        if (!svg.contains("viewBox=\"0 0 " + width + " " + height + "\""))
            throw new IllegalArgumentException("image.svg must have viewBox=\"0 0 " + width + " " + height + "\"");
    }
}
