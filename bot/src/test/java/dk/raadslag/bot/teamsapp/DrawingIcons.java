package dk.raadslag.bot.teamsapp;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws the icons of the app: nine voices around a table that is a speech bubble. Run by hand when they are to change. */
final class DrawingIcons {

    private static final Path FOLDER = Path.of("bot/src/main/resources/dk/raadslag/bot/teamsapp");
    private static final Color GROUND = new Color(0x155E63);
    private static final int VOICES = 9;

    private DrawingIcons() {}

    public static void main(String[] arguments) throws IOException {
        ImageIO.write(color(), "png", FOLDER.resolve(Icons.COLOR).toFile());
        ImageIO.write(outline(), "png", FOLDER.resolve(Icons.OUTLINE).toFile());
    }

    private static BufferedImage color() {
        BufferedImage image = new BufferedImage(192, 192, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, 192, 192);
        pen.setColor(Color.WHITE);
        pen.fill(bubble(96, 96, 27));
        voices(pen, 96, 96, 53, 8.5);
        return image;
    }

    private static BufferedImage outline() {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(1.6f));
        pen.draw(bubble(16, 16, 6.6));
        voices(pen, 16, 16, 13, 1.9);
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    private static Shape bubble(double x, double y, double radius) {
        Path2D tail = new Path2D.Double();
        tail.moveTo(x - radius * 0.93, y + radius * 0.25);
        tail.lineTo(x - radius * 0.95, y + radius * 1.05);
        tail.lineTo(x - radius * 0.10, y + radius * 0.95);
        tail.closePath();
        Area bubble = new Area(circle(x, y, radius));
        bubble.add(new Area(tail));
        return bubble;
    }

    private static void voices(Graphics2D pen, double x, double y, double radius, double size) {
        for (int voice = 0; voice < VOICES; voice++) {
            double angle = 2 * Math.PI * voice / VOICES - Math.PI / 2;
            pen.fill(circle(x + radius * Math.cos(angle), y + radius * Math.sin(angle), size));
        }
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
