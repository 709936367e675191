import { type Sign, signSize } from '../../cartography/signs';

/** Draws a sign at a top left, px; directional signs are mirrored with the direction of text. */
export function drawSign(
  context: CanvasRenderingContext2D,
  sign: Sign,
  { x, y }: { readonly x: number; readonly y: number },
  isTurned = false,
): void {
  context.save();
  context.translate(isTurned ? x + signSize.width : x, y);
  if (isTurned) context.scale(-1, 1);
  for (const { path, fill, stroke, width = 1, dashes = [], isRound = false, opacity = 1 } of sign) {
    context.globalAlpha = opacity;
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(shape(path));
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash([...dashes]);
      context.lineCap = isRound ? 'round' : 'butt';
      context.stroke(shape(path));
    }
  }
  context.restore();
}

const shape = (path: string) => new Path2D(path);
