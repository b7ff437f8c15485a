package org.liuhe.papers;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a file's tags say. */
final class Outline {

    private Outline() {}

    /** Kinds of the elements, in reading order. */
    static List<String> of(PDDocument document) {
        return sheets(document).stream()
                .flatMap(sheet -> elements(sheet).stream())
                .map(PDStructureElement::getStructureType)
                .toList();
    }

    static List<String> languages(PDDocument document) {
        return sheets(document).stream().map(PDStructureElement::getLanguage).toList();
    }

    private static List<PDStructureElement> sheets(PDDocument document) {
        return elements(
                elements(document.getDocumentCatalog().getStructureTreeRoot()).get(0));
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
