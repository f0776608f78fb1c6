/** Documents that people get: PDF from HTML, QR codes. May touch the libraries that make them; must load nothing from anywhere and know no domain. */
@NullMarked
package fr.pixemploi.kit.document;

import org.jspecify.annotations.NullMarked;
