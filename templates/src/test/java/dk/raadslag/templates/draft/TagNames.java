package dk.raadslag.templates.draft;

import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Which kinds of elements a tagged PDF is made of. */
final class TagNames {
    private TagNames() {}

    static Set<String> of(COSDictionary root) {
        Set<String> names = new TreeSet<>();
        collect(root.getDictionaryObject(COSName.K), names);
        return names;
    }

    private static void collect(COSBase part, Set<String> names) {
        COSBase there = part instanceof COSObject reference ? reference.getObject() : part;
        if (there instanceof COSArray array) {
            array.forEach(one -> collect(one, names));
        } else if (there instanceof COSDictionary element && element.containsKey(COSName.S)) {
            names.add(element.getNameAsString(COSName.S));
            collect(element.getDictionaryObject(COSName.K), names);
        }
    }
}
