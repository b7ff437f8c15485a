package org.liuhe.attachments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.FileType;

/**
 * Writes a PDF of nothing but what its pages show. Of a page only what is needed to show it is taken over; so whatever else the
 * standard knows, or will know, stays behind: scripts, actions, embedded files, annotations, authors. What a form was filled in
 * with becomes part of its page. Source: ISO 32000-1, 7.7.3.
 */
final class Documents implements Sanitizer.Cleaning {

    private static final int MOST_PAGES = 300;

    private static final List<COSName> OF_PAGE = List.of(
            COSName.RESOURCES, COSName.CONTENTS, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE, COSName.GROUP);

    /** What the parts of a page may carry besides what they show. */
    private static final List<COSName> TELLING = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("OPI"),
            COSName.getPDFName("Alternates"),
            COSName.getPDFName("Thumb"),
            COSName.getPDFName("Measure"),
            COSName.getPDFName("PtData"),
            COSName.AA,
            COSName.A,
            COSName.JS,
            COSName.PARENT,
            COSName.STRUCT_PARENT,
            COSName.STRUCT_PARENTS,
            COSName.getPDFName("Ref"));

    @Override
    public Sanitizer.Clean clean(byte[] file) throws IOException {
        try (PDDocument from = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (from.isEncrypted()) throw new RuleBroken(AttachmentRule.UNREADABLE, Sanitizer.FIELD);
            if (from.getNumberOfPages() > MOST_PAGES) throw Sanitizer.tooMuch();
            if (from.getNumberOfPages() == 0) throw new RuleBroken(AttachmentRule.UNREADABLE, Sanitizer.FIELD);
            PDAcroForm form = from.getDocumentCatalog().getAcroForm();
            if (form != null) form.flatten();
            return new Sanitizer.Clean(FileType.PDF, copied(from));
        }
    }

    private static byte[] copied(PDDocument from) throws IOException {
        try (PDDocument to = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            Set<COSBase> cleaned = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PDPage page : from.getPages()) {
                COSDictionary copy = new COSDictionary();
                copy.setItem(COSName.TYPE, COSName.PAGE);
                // these may come from above
                copy.setItem(COSName.RESOURCES, page.getResources());
                copy.setItem(COSName.MEDIA_BOX, page.getMediaBox());
                copy.setItem(COSName.CROP_BOX, page.getCropBox());
                copy.setInt(COSName.ROTATE, page.getRotation());
                for (COSName name : OF_PAGE) {
                    COSBase own = page.getCOSObject().getItem(name);
                    if (own != null && !copy.containsKey(name)) copy.setItem(name, own);
                }
                clean(copy, cleaned);
                to.addPage(new PDPage(copy));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            to.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void clean(COSBase root, Set<COSBase> cleaned) throws IOException {
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            COSBase each = open.remove();
            if (!cleaned.add(each)) continue;
            if (each instanceof COSObject reference) {
                if (reference.getObject() != null) open.add(reference.getObject());
            } else if (each instanceof COSArray array) {
                for (COSBase element : array) if (element != null) open.add(element);
            } else if (each instanceof COSDictionary dictionary) {
                if (dictionary instanceof COSStream stream) stripPicture(stream);
                TELLING.forEach(dictionary::removeItem);
                open.addAll(dictionary.getValues());
            }
        }
    }

    /** A picture keeps in a PDF what it says about itself. */
    private static void stripPicture(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        boolean jpeg = COSName.DCT_DECODE.equals(filter)
                || filter instanceof COSArray all && all.size() == 1 && COSName.DCT_DECODE.equals(all.getObject(0));
        if (!jpeg) return;
        byte[] stripped = JpegSegments.stripped(stream.createRawInputStream().readAllBytes());
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(stripped);
        }
    }
}
