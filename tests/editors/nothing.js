// Stands in for what no fixture uses.
export {};
