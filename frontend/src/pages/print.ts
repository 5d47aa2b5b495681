/** <back-print>: a button that prints the page. */

class BackPrint extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", () => print());
  }
}

customElements.define("back-print", BackPrint);
