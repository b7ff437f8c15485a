package org.liuhe.attachments;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.liuhe.contracts.attachments.FileType;

/**
 * Decodes a picture and encodes its pixels, turned upright. Its size is read before its pixels are: a small file may claim any
 * size. A large picture is thinned out while it is read, so that it never needs more memory than {@link #KEPT} pixels do.
 */
final class Pictures implements Sanitizer.Cleaning {

    /** A telephone's largest picture has some 200 million; those are refused, and its usual 12 to 50 million are taken. */
    private static final long MOST_PIXELS = 64_000_000;

    private static final long KEPT = 12_500_000;
    private static final float QUALITY = 0.85f;

    private final FileType type;

    /** @param type that it is, and stays; null for WebP, which becomes one of the two */
    Pictures(FileType type) {
        this.type = type;
    }

    @Override
    public Sanitizer.Clean clean(byte[] file) throws IOException {
        BufferedImage decoded = decoded(file);
        int turn = type == FileType.JPEG ? JpegSegments.orientation(file) : 1;
        boolean clear = decoded.getColorModel().hasAlpha();
        FileType becomes = type != null ? type : clear ? FileType.PNG : FileType.JPEG;
        return new Sanitizer.Clean(becomes, encoded(upright(decoded, turn, becomes, clear), becomes));
    }

    private BufferedImage decoded(byte[] file) throws IOException {
        ImageReader reader = type == null
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long pixels = (long) width * height;
            if (pixels > MOST_PIXELS) throw Sanitizer.tooMuch();
            ImageReadParam how = reader.getDefaultReadParam();
            int every = (int) Math.ceil(Math.sqrt((double) pixels / KEPT));
            if (every > 1) how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** Drawing changes the colours to those that a picture has without a profile. */
    private static BufferedImage upright(BufferedImage from, int turn, FileType type, boolean clear) {
        int width = from.getWidth();
        int height = from.getHeight();
        boolean lying = turn >= 5;
        int kind = clear && type == FileType.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage to = new BufferedImage(lying ? height : width, lying ? width : height, kind);
        Graphics2D graphics = to.createGraphics();
        graphics.drawImage(from, turned(turn, width, height), null);
        graphics.dispose();
        return to;
    }

    /** Source: Exif 2.32, tag Orientation; 1 is upright. */
    private static AffineTransform turned(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    static byte[] encoded(BufferedImage picture, FileType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
