package fr.pixemploi.certification.document.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * The place of a seal, which nobody sees on a page, tagged as PDF/UA wants it (ISO 14289-1, 7.18): it has a name for those who do not see,
 * and its place in the reading order is after all the rest. What signs PDF makes such fields without either.
 */
final class SealField {
    static final String NAME = "cachet";
    private static final String FORM = "Form";

    private SealField() {}

    /**
     * The document with a field to be signed.
     *
     * @param pdf tagged
     * @param spoken what a screen reader calls the field
     */
    static byte[] in(byte[] pdf, String spoken) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(NAME);
            field.setAlternateFieldName(spoken);
            PDPage page = document.getPage(document.getNumberOfPages() - 1);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            widget.setPage(page);
            widget.setPrinted(true);
            page.getAnnotations().add(widget);
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            form.getFields().add(field);
            tag(document.getDocumentCatalog().getStructureTreeRoot(), widget, page, spoken);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tag(PDStructureTreeRoot root, PDAnnotationWidget widget, PDPage page, String spoken)
            throws IOException {
        PDStructureElement whole = (PDStructureElement) root.getKids().getFirst();
        PDStructureElement element = new PDStructureElement(FORM, whole);
        element.setPage(page);
        element.setAlternateDescription(spoken);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        whole.appendKid(element);
        int key = root.getParentTreeNextKey();
        widget.setStructParent(key);
        PDNumberTreeNode parents = root.getParentTree();
        var numbers = new TreeMap<Integer, COSObjectable>(parents.getNumbers());
        numbers.put(key, element);
        parents.setNumbers(numbers);
        root.setParentTree(parents);
        root.setParentTreeNextKey(key + 1);
    }
}
