@org.jspecify.annotations.NullMarked
package fr.pixemploi.load;
