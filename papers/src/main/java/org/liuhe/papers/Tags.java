package org.liuhe.papers;

import java.util.Locale;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What each piece of a page is, in reading order, so that it can be read aloud (ISO 32000-1, 14.7 and 14.8). */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final TreeMap<Integer, COSArray> parents = new TreeMap<>();
    private PDStructureElement sheet;
    private PDStructureElement open;

    Tags() {
        root.appendKid(document);
    }

    void sheet(Locale language) {
        sheet = new PDStructureElement(StandardStructureTypes.SECT, document);
        sheet.setLanguage(language.toLanguageTag());
        document.appendKid(sheet);
    }

    /** All that is marked from now on belongs to one element. */
    void element(String kind) {
        open = new PDStructureElement(kind, sheet);
        sheet.appendKid(open);
    }

    COSName kind() {
        return COSName.getPDFName(open.getStructureType());
    }

    /** The number under which the next content of the page is marked. */
    int mark(PDPage page) {
        COSArray marked = parents.computeIfAbsent(page.getStructParents(), any -> new COSArray());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(marked.size());
        reference.setPage(page);
        open.appendKid(reference);
        marked.add(open.getCOSObject());
        return marked.size() - 1;
    }

    void into(PDDocument file) {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        TreeMap<Integer, PDParentTreeValue> numbers = new TreeMap<>();
        parents.forEach((page, marked) -> numbers.put(page, new PDParentTreeValue(marked)));
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(file.getNumberOfPages());
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }
}
