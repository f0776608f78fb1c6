/** Documents that people get: PDF from HTML, QR codes, tables as OpenDocument. */
@NullMarked
package fr.pixemploi.kit.document;

import org.jspecify.annotations.NullMarked;
